const planted = 1;
export default planted;
